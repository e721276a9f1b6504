package org.fanlight.access.staff;

/// Pages that letters about an account lead to.
public final class AccountPaths {

    public static final String SIGN_IN = "/sign-in";
    public static final String FORGOTTEN_PASSWORD = "/forgotten-password";

    private AccountPaths() {}
}
