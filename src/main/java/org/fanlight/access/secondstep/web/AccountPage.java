package org.fanlight.access.secondstep.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.secondstep.RecoveryCode;
import org.fanlight.access.secondstep.SecondStep;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;

/// Somebody's own account.
///
/// @param hasSecondStep whether there is an authenticator app
public record AccountPage(List<Row> rows, boolean hasSecondStep) {

    static AccountPage of(Account account, Optional<SecondStep> step) {
        return new AccountPage(
                List.of(
                        Row.of("Name", account.name()),
                        Row.of("E-mail address", account.email())
                                .action("Change", "/account/email", "your e-mail address"),
                        Row.of("Role", account.viewer().roleWords()),
                        Row.of("Authenticator app", step.map(AccountPage::words).orElse("Not set up")),
                        Row.of("Recovery codes", step.map(AccountPage::codes).orElse("None"))),
                step.isPresent());
    }

    private static String words(SecondStep step) {
        return "Set up on " + London.dayWords(step.setUpAt());
    }

    private static String codes(SecondStep step) {
        return step.codesLeft() + " of " + RecoveryCode.HOW_MANY + " left";
    }
}
