package org.fanlight.bench.seed;

import static org.fanlight.bench.seed.SeedSql.numbered;

import java.util.ArrayList;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts what was said into seeded contacts: notes, answers, who was named, and how urgent it is.
record SeedWords(JdbcClient owner, Encryption encryption) {

    private static final String ANSWERED = "What was said about it, in a sentence or two of the usual length.";

    void seed(Chunk chunk) {
        notes(chunk);
        answers(chunk);
        people(chunk);
        ratings(chunk);
    }

    private void notes(Chunk chunk) {
        var words = new Encrypted(encryption, FrontDoorColumns.NOTE);
        chunk.numbers().forEach(number -> {
            var sentences = "The child was tired and said little today. ".repeat(4 + (int) (number % 9));
            words.add(numbered(SeedSql.NOTE, number), "Note of contact " + number + ". " + sentences);
        });
        chunk.in(owner, """
                insert into frontdoor.contact_note (id, contact_id, words, written_at, written_by_name)
                select pg_temp.numbered('0190c100', n), pg_temp.numbered('0190c000', n), words, :newest, 'Worker ' || n % 64
                from unnest(:words) with ordinality given (words, place)
                cross join lateral (select :first + place - 1 as n) numbers
                """).param("words", words.array()).update();
    }

    private void answers(Chunk chunk) {
        var natures = new Encrypted(encryption, FrontDoorColumns.ANSWER);
        var ownWords = new Encrypted(encryption, FrontDoorColumns.ANSWER);
        chunk.numbers().forEach(number -> {
            natures.add(numbered(SeedSql.ANSWER, 4 * number + 1), ANSWERED);
            ownWords.add(numbered(SeedSql.ANSWER, 4 * number + 2), ANSWERED);
        });
        chunk.in(owner, """
                insert into frontdoor.contact_answer (id, contact_id, question, words, written_at, written_by_name)
                select
                  pg_temp.numbered('0190c200', 4 * n + asked.place), pg_temp.numbered('0190c000', n), asked.question,
                  asked.words, :newest, 'Worker ' || n % 64
                from unnest(:natures, :ownWords) with ordinality given (nature, own_words, place)
                cross join lateral (select :first + given.place - 1 as n) numbers
                cross join lateral (
                  values (1, 'NATURE', nature), (2, 'OWN_WORDS', own_words)) asked (place, question, words)
                """)
                .param("natures", natures.array())
                .param("ownWords", ownWords.array())
                .update();
    }

    private void people(Chunk chunk) {
        var names = new Encrypted(encryption, FrontDoorColumns.NAMED_NAME);
        var roles = new Encrypted(encryption, FrontDoorColumns.NAMED_ROLE);
        var numbers = new ArrayList<Long>();
        chunk.numbers().forEach(contact -> {
            for (var place = 0; place <= SeedSql.children(contact); place++) {
                var number = 4 * contact + place;
                names.add(numbered(SeedSql.NAMED, number), "Somebody named in contact " + contact);
                roles.add(numbered(SeedSql.NAMED, number), place == 0 ? "Mother" : "");
                numbers.add(number);
            }
        });
        chunk.in(owner, """
                insert into frontdoor.named_person (
                  id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
                select
                  pg_temp.numbered('0190c300', number), pg_temp.numbered('0190c000', number / 4),
                  case when number % 4 = 0 then 'ADULT' else 'CHILD' end, role, name, '', '', :newest,
                  'Worker ' || number / 4 % 64
                from unnest(:numbers, :names, :roles) given (number, name, role)
                """)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("names", names.array())
                .param("roles", roles.array())
                .update();
    }

    private void ratings(Chunk chunk) {
        var reasons = new Encrypted(encryption, FrontDoorColumns.URGENCY_REASON);
        chunk.numbers().forEach(number -> reasons.add(numbered(SeedSql.RATING, number), "As agreed on the phone"));
        chunk.in(owner, """
                insert into frontdoor.urgency_rating (id, contact_id, urgency, reason, rated_at, rated_by_name)
                select
                  pg_temp.numbered('0190c500', n), pg_temp.numbered('0190c000', n),
                  (array['RED', 'AMBER', 'GREEN', 'GREEN', 'BLUE'])[1 + n % 5], reason, :newest, 'Worker ' || n % 64
                from unnest(:reasons) with ordinality given (reason, place)
                cross join lateral (select :first + place - 1 as n) numbers
                """).param("reasons", reasons.array()).update();
    }
}
