package org.fanlight.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/// Gathers all that a page shows in one transaction: who asks is said once, and the looks that the page is are on
/// record before a word of it is drawn. A page that fails shows nothing and leaves nothing.
final class PagesInOneTransaction extends RequestMappingHandlerAdapter {

    private final PlatformTransactionManager transactions;

    PagesInOneTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod route) throws Exception {
        return isPage(request, route)
                ? inOneTransaction(request, response, route)
                : super.invokeHandlerMethod(request, response, route);
    }

    /// What is posted says for itself which of its acts belong together; what is no page is sent off while it is made.
    /// The page of an error must not need a database, whose loss may be the error.
    private static boolean isPage(HttpServletRequest request, HandlerMethod route) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getDispatcherType() != DispatcherType.ERROR
                && route.getReturnType().getParameterType() == ModelAndView.class;
    }

    private @Nullable ModelAndView inOneTransaction(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod route) throws Exception {
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        ModelAndView page;
        try {
            page = super.invokeHandlerMethod(request, response, route);
        } catch (Exception failure) {
            transactions.rollback(transaction);
            throw failure;
        }
        transactions.commit(transaction);
        return page;
    }
}
