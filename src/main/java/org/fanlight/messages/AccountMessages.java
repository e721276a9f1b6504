package org.fanlight.messages;

import java.util.UUID;
import org.fanlight.access.staff.AccountLetter;
import org.fanlight.access.staff.AccountPost;
import org.springframework.stereotype.Component;

/// Writes to people about their accounts.
@Component
class AccountMessages implements AccountPost {

    private static final int FIGURES = 10_000;

    private final Messages messages;

    AccountMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean reaches(String address) {
        return EmailAddress.read(address).isPresent();
    }

    @Override
    public void send(AccountLetter letter, UUID act, String address, String path) {
        var quoted = new PublicReference("AC-%04d".formatted(Math.floorMod(act.getLeastSignificantBits(), FIGURES)));
        var notice = notice(letter);
        EmailAddress.read(address)
                .ifPresent(to -> messages.send(new OutboundMessage(
                        MessageReference.of(notice.code(), act), to, notice, quoted, new Link(path))));
    }

    private static Notice notice(AccountLetter letter) {
        return switch (letter) {
            case INVITATION -> Notice.INVITATION;
            case NEW_PASSWORD -> Notice.NEW_PASSWORD;
            case PASSWORD_CHANGED -> Notice.PASSWORD_CHANGED;
            case CONFIRM_ADDRESS -> Notice.CONFIRM_ADDRESS;
            case ADDRESS_ASKED -> Notice.ADDRESS_ASKED;
            case ADDRESS_CHANGED -> Notice.ADDRESS_CHANGED;
            case SECOND_STEP_RESET -> Notice.SECOND_STEP_RESET;
            case UNUSED -> Notice.ACCOUNT_UNUSED;
        };
    }
}
