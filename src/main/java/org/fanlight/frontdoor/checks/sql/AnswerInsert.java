package org.fanlight.frontdoor.checks.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.ui.forms.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes an answer as the one row it is.
record AnswerInsert(JdbcClient jdbc, Encryption encryption) {

    /// @return false where the check has been answered already
    boolean add(CheckId id, CheckAnswer answer, Viewer by, Instant at) {
        var where = answer.where();
        var involved = answer.involved();
        return jdbc.sql("""
                insert into frontdoor.check_answer (
                  check_id, finding, covers_from, covers_until, covers_area, as_of, involved_since, last_interaction,
                  speak_to, words, answered_at, answered_by, answered_by_name)
                values (
                  :check, :finding, :from, :until, :area, :asOf, :since, :lastInteraction,
                  :speakTo, :words, :at, :by, :byName)
                on conflict (check_id) do nothing
                """)
                        .param("check", id.value())
                        .param("finding", answer.finding().name())
                        .param("from", where.map(Searched::from).orElse(null))
                        .param("until", where.map(Searched::until).orElse(null))
                        .param("area", said(FrontDoorColumns.COVERS_AREA, id, where.map(Searched::area)))
                        .param("asOf", where.map(Searched::asOf).orElse(null))
                        .param(
                                "since",
                                involved.flatMap(Involvement::since)
                                        .map(PartialDate::written)
                                        .orElse(null))
                        .param(
                                "lastInteraction",
                                involved.flatMap(Involvement::lastInteraction)
                                        .map(PartialDate::written)
                                        .orElse(null))
                        .param("speakTo", said(FrontDoorColumns.SPEAK_TO, id, where.map(Searched::speakTo)))
                        .param("words", said(FrontDoorColumns.CHECK_ANSWER, id, Optional.of(answer.inItsWords())))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private byte[] said(EncryptedColumn column, CheckId id, Optional<String> words) {
        return encryption.text(column, id.value(), words.orElse(""));
    }
}
