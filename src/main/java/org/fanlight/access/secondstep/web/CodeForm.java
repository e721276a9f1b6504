package org.fanlight.access.secondstep.web;

import org.fanlight.access.secondstep.Proof;
import org.fanlight.ui.forms.Typed;

/// A code from the app, or one from paper: each has its own form, and both lead to the same page.
record CodeForm(Typed typed) {

    static final String APP = "code";
    static final String PAPER = "recovery";

    boolean isOnPaper() {
        return typed.fields().containsKey(PAPER);
    }

    Proof proof() {
        return isOnPaper() ? new Proof.OnPaper(typed.text(PAPER)) : new Proof.OneTimeCode(typed.text(APP));
    }
}
