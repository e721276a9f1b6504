package org.fanlight.access.secondstep;

/// What somebody types to show that the account is theirs, beside the password.
public sealed interface Proof {

    /// What the authenticator app shows; a space in the middle does no harm.
    record OneTimeCode(String digits) implements Proof {

        public OneTimeCode {
            digits = digits.replaceAll("\\s", "");
        }

        @Override
        public String toString() {
            return "a one-time code";
        }
    }

    /// What stands on paper.
    record OnPaper(RecoveryCode code) implements Proof {

        public OnPaper(String typed) {
            this(RecoveryCode.typed(typed));
        }
    }

    /// Either, told apart by what it looks like.
    static Proof either(String typed) {
        return typed.matches("[\\d\\s]*") ? new OneTimeCode(typed) : new OnPaper(typed);
    }
}
