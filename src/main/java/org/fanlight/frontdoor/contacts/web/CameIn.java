package org.fanlight.frontdoor.contacts.web;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;

/// Who got in touch, when and how, as rows; what was not given is left out.
final class CameIn {

    private CameIn() {}

    static SummaryList of(Contact contact) {
        var referrer = contact.referrer();
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Received", London.momentWords(contact.receivedAt())));
        rows.add(Row.of("How", contact.way().words()));
        rows.add(Row.of("Kind", contact.kind().words()));
        rows.add(Row.of("From", referrer.source().words()));
        addWhereGiven(rows, "Name", referrer.name());
        addWhereGiven(rows, "Role", referrer.role());
        addWhereGiven(rows, "Organisation", referrer.organisation());
        addWhereGiven(rows, "Phone", referrer.phone());
        addWhereGiven(rows, "E-mail", referrer.email());
        if (referrer.staysUnnamed()) {
            rows.add(Row.of("Asked not to be named", "Do not tell the family who got in touch"));
        }
        rows.add(Row.of("Recorded by", contact.recordedBy() + ", " + London.momentWords(contact.recordedAt())));
        return SummaryList.of(rows);
    }

    private static void addWhereGiven(List<Row> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(Row.of(name, value));
        }
    }
}
