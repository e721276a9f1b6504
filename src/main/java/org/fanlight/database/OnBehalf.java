package org.fanlight.database;

import java.lang.ScopedValue.CallableOp;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Says on whose behalf the database is asked: on a request, whoever sent it; in a job, the house.
@Component
public class OnBehalf {

    private static final ScopedValue<Supplier<Standpoint>> ASKING = ScopedValue.newInstance();

    private final JdbcClient jdbc;

    public OnBehalf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Does something whose transactions all begin on behalf of somebody.
    ///
    /// @param who asked at the beginning of each transaction, since somebody may sign in on the way
    public static <R, X extends Exception> R call(Supplier<Standpoint> who, CallableOp<R, X> act) throws X {
        return ScopedValue.where(ASKING, who).call(act);
    }

    /// The same task for another thread, on behalf of whoever asks on this one.
    public static <T> Callable<T> carried(Callable<T> task) {
        Supplier<Standpoint> who = ASKING.orElse(() -> Standpoint.NOBODY);
        return () -> call(who, task::call);
    }

    /// Who asks at this moment; nobody, where nothing was said.
    static Standpoint current() {
        return ASKING.isBound() ? ASKING.get().get() : Standpoint.NOBODY;
    }

    /// Does a part of a piece of work as the house: for what a viewer brings about but may not see.
    public <R> R asTheHouse(Supplier<R> part) {
        return as(Standpoint.HOUSE, part);
    }

    /// Does a part of a piece of work as somebody who came with a secret, such as the one in a referrer's link.
    public <R> R holding(UUID secret, Supplier<R> part) {
        return as(current().holding(secret), part);
    }

    /// Does a part as somebody else, to find out what they would be shown.
    public <R> R as(Standpoint standpoint, Supplier<R> part) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? within(standpoint, part)
                : call(() -> standpoint, part::get);
    }

    private <R> R within(Standpoint standpoint, Supplier<R> part) {
        var before = said();
        say(standpoint.written());
        try {
            return call(() -> standpoint, part::get);
        } finally {
            sayAgain(before);
        }
    }

    private String said() {
        return jdbc.sql("select coalesce(current_setting('fanlight.standpoint', true), '')")
                .query(String.class)
                .single();
    }

    private void say(String standpoint) {
        jdbc.sql("select set_config('fanlight.standpoint', :standpoint, true)")
                .param("standpoint", standpoint)
                .query(String.class)
                .single();
    }

    /// After an error of the database nothing can be said or seen any more: the transaction cannot but roll back.
    private void sayAgain(String before) {
        try {
            say(before);
        } catch (DataAccessException _) {
            // the first error is on its way to the caller
        }
    }
}
