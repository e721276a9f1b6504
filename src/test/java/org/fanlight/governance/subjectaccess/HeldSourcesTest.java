package org.fanlight.governance.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldSource;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever asks gets everything: a table that holds a person or a matter is told of by a source, or says why not.
@FanlightTest
class HeldSourcesTest {

    /// What no source tells of, and why.
    private static final Map<String, String> LEFT_OUT = new TreeMap<>();

    static {
        LEFT_OUT.put("people.search_row", "The same names and dates once more, folded, to be searched");
        LEFT_OUT.put("frontdoor.contact_standing", "Worked out from what is told");
        LEFT_OUT.put("frontdoor.presence", "Which worker has a page open just now");
        LEFT_OUT.put("frontdoor.feedback_owed", "A day worked out from the decision");
        LEFT_OUT.put("frontdoor.referrer_link", "The referrer's own key");
        LEFT_OUT.put("frontdoor.sent_contact", "That another system sent the contact, as the contact itself says");
        LEFT_OUT.put("frontdoor.online_draft", "Nobody's until it is sent, and deleted after seven days");
        LEFT_OUT.put("frontdoor.call_back", "A professional who wants to be rung, and no child");
        Stream.of("message", "delivery")
                .forEach(table -> LEFT_OUT.put("messages." + table, "Fixed words to workers and referrers"));
        LEFT_OUT.put("audit.act", "Who looked has a file of its own for the person, beside the trail");
        LEFT_OUT.put("files.content", "Looked at and handed over by hand: no rule can read a photograph");
        LEFT_OUT.put("files.verdict", "What the scanner for malware said");
        LEFT_OUT.put("people.search_to_make", "That the person is not found yet, until the next start");
        Stream.of("retention_rule", "legal_hold", "legal_hold_record", "legal_hold_ending", "kept_as")
                .forEach(table -> LEFT_OUT.put("governance." + table, "How long a record is kept, told by hand"));
        Stream.of(
                        "removal_batch",
                        "removal_item",
                        "removal_exception",
                        "removal_verdict",
                        "removal_stub",
                        "removal_check")
                .forEach(table -> LEFT_OUT.put("governance." + table, "What goes or is gone, without what it was"));
        Stream.of("restriction", "restriction_review", "restriction_ending", "need", "need_ending", "glass_review")
                .forEach(table ->
                        LEFT_OUT.put("access." + table, "Who among workers may read, told by hand where it may be"));
        Stream.of(
                        "staff_change",
                        "mail_link",
                        "password_request",
                        "second_step_reset",
                        "second_step_reset_ending",
                        "identity",
                        "mapped_role",
                        "provider_session")
                .forEach(table -> LEFT_OUT.put("access." + table, "About workers' accounts"));
        Stream.of("unusual_rule", "unusual_look", "unusual_finding", "unusual_search")
                .forEach(table -> LEFT_OUT.put("governance." + table, "What workers did, not the person"));
        Stream.of(
                        "subject_access",
                        "subject_access_step",
                        "subject_access_item",
                        "subject_access_redaction",
                        "subject_access_lifting",
                        "subject_access_review",
                        "subject_access_pack")
                .forEach(table ->
                        LEFT_OUT.put("governance." + table, "The request itself, of which whoever asked knows"));
    }

    @Autowired
    private List<HeldSource> sources;

    @Autowired
    private TestDatabase database;

    @Test
    void everyTableOfAPersonOrAMatterIsToldOfOrSaysWhyNot() {
        var known = new HashSet<>(LEFT_OUT.keySet());
        sources.forEach(source -> known.addAll(source.tables()));

        assertThat(guarded()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void noSourceIsMistakenForAnother() {
        assertThat(sources).extracting(HeldSource::code).doesNotHaveDuplicates();
        assertThat(sources).extracting(HeldSource::words).doesNotHaveDuplicates();
    }

    private List<String> guarded() {
        return database.owner().sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r'
                        and c.relrowsecurity
                        """).query(String.class).list();
    }
}
