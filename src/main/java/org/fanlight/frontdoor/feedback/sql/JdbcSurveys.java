package org.fanlight.frontdoor.feedback.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.feedback.SurveyAnswer;
import org.fanlight.frontdoor.feedback.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSurveys implements Surveys {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcSurveys(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public boolean add(ContactId contact, SurveyAnswer answer, Instant at) {
        return jdbc.sql("""
                insert into frontdoor.survey_answer (contact_id, listened, clear_next_step, words, answered_at)
                values (:contact, :listened, :clearNextStep, :words, :at)
                on conflict (contact_id) do nothing
                """)
                        .param("contact", contact.value())
                        .param("listened", answer.listened())
                        .param("clearNextStep", answer.clearNextStep())
                        .param("words", encryption.text(FrontDoorColumns.SURVEY, contact.value(), answer.words()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<SurveyAnswer> of(ContactId contact) {
        return jdbc.sql("""
                select contact_id, listened, clear_next_step, words
                from frontdoor.survey_answer
                where contact_id = :contact
                """)
                .param("contact", contact.value())
                .query((row, _) -> new SurveyAnswer(
                        row.getInt("listened"),
                        row.getInt("clear_next_step"),
                        encryption.text(FrontDoorColumns.SURVEY, row)))
                .optional();
    }
}
