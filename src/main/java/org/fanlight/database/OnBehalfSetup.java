package org.fanlight.database;

import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// Sees to it that nothing is asked of the database without saying on whose behalf.
@Configuration(proxyBeanMethods = false)
class OnBehalfSetup {

    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new TransactionsOnBehalf(database);
    }

    /// What a job does, the house does.
    @Bean
    ExecutionInterceptor jobsOfTheHouse() {
        return (task, context, chain) -> OnBehalf.call(() -> Standpoint.HOUSE, () -> chain.proceed(task, context));
    }

    /// A repository that is asked outside any transaction asks in one of its own: only there can it be said who asks.
    /// Where a method says for itself what transaction it needs, that stands.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor repositoriesAskInTransactions(@Lazy PlatformTransactionManager transactions) {
        var saidByTheMethod = new AnnotationTransactionAttributeSource();
        var interceptor = new TransactionInterceptor(
                transactions,
                (method, type) -> saidByTheMethod.getTransactionAttribute(method, type) == null
                        ? new DefaultTransactionAttribute()
                        : null);
        return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Repository.class, true), interceptor);
    }
}
