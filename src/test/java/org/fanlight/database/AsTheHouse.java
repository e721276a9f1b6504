package org.fanlight.database;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// What a test itself asks of the application's beans it asks as the house. A request that it sends says anew who asks.
final class AsTheHouse implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return asTheHouse(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation,
            org.junit.jupiter.api.extension.DynamicTestInvocationContext test,
            ExtensionContext context)
            throws Throwable {
        asTheHouse(invocation);
    }

    @SuppressWarnings("unchecked") // what is thrown is what was caught
    private static <T, X extends Throwable> T asTheHouse(Invocation<T> invocation) throws X {
        try {
            return OnBehalf.call(() -> Standpoint.HOUSE, () -> {
                try {
                    return invocation.proceed();
                } catch (Exception failure) {
                    throw failure;
                } catch (Throwable error) {
                    throw (Error) error;
                }
            });
        } catch (Exception failure) {
            throw (X) failure;
        }
    }
}
