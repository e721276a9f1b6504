package org.fanlight.frontdoor.door.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.door.form.DraftToken;
import org.fanlight.frontdoor.door.form.OnlineDraft;
import org.fanlight.frontdoor.door.form.OnlineDrafts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JdbcOnlineDraftsTest {

    private static final Instant NOW = london("2026-11-23 11:00");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcOnlineDrafts drafts = new JdbcOnlineDrafts(
            database.jdbc(), JsonMapper.builder().build(), TestEncryption.of(database), database.onBehalf());
    private final OnlineDraft draft = drafts.start(Map.of("danger", "NO"), NOW);

    @Test
    void whatIsSavedInOneWindowLeavesTheOtherAlone() {
        drafts.save(draft.token(), Map.of("nature", "„Żółw“ 🐢 \\u0041 {\"}"), NOW);
        drafts.save(draft.token(), Map.of("harm", "No"), NOW);

        assertThat(found(NOW).form().fields())
                .containsOnly(
                        Map.entry("danger", "NO"),
                        Map.entry("nature", "„Żółw“ 🐢 \\u0041 {\"}"),
                        Map.entry("harm", "No"));
    }

    @Test
    void windowsThatSaveAtOnceUndoNothing() throws Exception {
        var fields =
                IntStream.range(0, 24).mapToObj(number -> "field-" + number).toList();
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = fields.stream()
                    .<Callable<Boolean>>map(field -> () -> drafts.save(draft.token(), Map.of(field, "said"), NOW))
                    .toList();
            for (var saved : windows.invokeAll(saves)) {
                assertThat(saved.get()).isTrue();
            }
        }

        assertThat(found(NOW).form().fields())
                .containsKeys(fields.toArray(String[]::new))
                .containsKey("danger");
    }

    @Test
    void nothingThatWasToldIsReadableInTheDatabase() {
        drafts.save(draft.token(), Map.of("nature", "Bruises"), NOW);

        assertThat(database.owner()
                        .sql("select fields from frontdoor.online_draft")
                        .query((row, _) -> new String(row.getBytes("fields"), StandardCharsets.ISO_8859_1))
                        .list())
                .hasSize(1)
                .noneMatch(stored -> stored.contains("nature") || stored.contains("Bruises"));
    }

    @Test
    void sevenDaysAfterTheLastWordItIsGone() {
        var later = NOW.plus(Duration.ofDays(2));
        drafts.save(draft.token(), Map.of("harm", "No"), later);

        assertThat(drafts.find(draft.token(), later.plus(OnlineDrafts.KEPT).minusSeconds(1)))
                .isPresent();
        assertThat(drafts.find(draft.token(), later.plus(OnlineDrafts.KEPT))).isEmpty();
        assertThat(drafts.save(draft.token(), Map.of(), later.plus(OnlineDrafts.KEPT)))
                .isFalse();
    }

    @Test
    void onlyWhatNobodyTouchedIsForgotten() {
        var fresh = drafts.start(Map.of(), NOW.plusSeconds(1));

        assertThat(drafts.forgetUntouchedSince(NOW)).isEqualTo(1);
        assertThat(drafts.find(draft.token(), NOW)).isEmpty();
        assertThat(drafts.find(fresh.token(), NOW)).isPresent();
    }

    @Test
    void aSentDraftKeepsNoWordsAndTakesNoMore() {
        var contact = DoorRows.contact(database.jdbc(), NOW);

        drafts.sent(draft.token(), contact, NOW);

        assertThat(found(NOW).sentAs()).contains(contact);
        assertThat(found(NOW).form().fields()).isEmpty();
        assertThat(drafts.save(draft.token(), Map.of("nature", "more"), NOW)).isFalse();
    }

    @Test
    void aDraftCanBeThrownAway() {
        drafts.forget(draft.token());

        assertThat(drafts.find(draft.token(), NOW)).isEmpty();
    }

    @Test
    void anotherTokenLeadsNowhere() {
        assertThat(drafts.find(new DraftToken(UUID.randomUUID()), NOW)).isEmpty();
    }

    @Test
    void whoHoldsADraftMakesOthersWait() {
        database.transactions().executeWithoutResult(_ -> {
            drafts.hold(draft.token(), NOW);

            assertThat(freeForOthers()).isEmpty();
        });
        assertThat(freeForOthers()).hasSize(1);
    }

    private List<UUID> freeForOthers() {
        return database.owner()
                .sql("select token from frontdoor.online_draft for update skip locked")
                .query(UUID.class)
                .list();
    }

    private OnlineDraft found(Instant now) {
        return drafts.find(draft.token(), now).orElseThrow();
    }
}
