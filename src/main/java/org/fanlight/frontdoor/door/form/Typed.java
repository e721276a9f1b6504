package org.fanlight.frontdoor.door.form;

/// Makes typed words fit to be kept: line ends of one kind, no blanks around, no NUL, which PostgreSQL cannot hold.
public final class Typed {

    private Typed() {}

    public static String clean(String typed) {
        return typed.replace("\u0000", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
