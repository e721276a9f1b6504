package org.fanlight.frontdoor.door.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.Moments;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBackId;
import org.fanlight.frontdoor.door.CallBacks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallBacks implements CallBacks {

    private static final String CALL_BACK = """
            select b.id, b.asked_at, b.name, b.phone, b.organisation, b.district_id, b.suits
            from frontdoor.call_back b
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final OnBehalf onBehalf;

    JdbcCallBacks(JdbcClient jdbc, Encryption encryption, OnBehalf onBehalf) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.onBehalf = onBehalf;
    }

    @Override
    public void add(CallBack callBack) {
        var id = callBack.id().value();
        jdbc.sql("""
                insert into frontdoor.call_back (id, asked_at, name, phone, organisation, district_id, suits)
                values (:id, :at, :name, :phone, :organisation, :district, :suits)
                """)
                .param("id", id)
                .param("at", callBack.askedAt().atOffset(ZoneOffset.UTC))
                .param("name", encryption.text(FrontDoorColumns.CALLER, id, callBack.name()))
                .param("phone", encryption.text(FrontDoorColumns.CALLER_PHONE, id, callBack.phone()))
                .param(
                        "organisation",
                        encryption.text(FrontDoorColumns.CALLER_ORGANISATION, id, callBack.organisation()))
                .param("district", callBack.district().value())
                .param("suits", encryption.text(FrontDoorColumns.SUITS, id, callBack.suits()))
                .update();
    }

    /// Its id is the secret of whoever asked for it.
    @Override
    public Optional<CallBack> find(CallBackId id) {
        return onBehalf.holding(
                id.value(),
                () -> jdbc.sql(CALL_BACK + "where b.id = :id")
                        .param("id", id.value())
                        .query(this::callBack)
                        .optional());
    }

    @Override
    public List<CallBack> waiting() {
        return jdbc.sql(CALL_BACK + """
                where not exists (
                  select from frontdoor.conversation c
                  where c.call_back_id = b.id)
                order by b.asked_at, b.id
                """).query(this::callBack).list();
    }

    private CallBack callBack(ResultSet row, int index) throws SQLException {
        return new CallBack(
                new CallBackId(row.getObject("id", UUID.class)),
                Moments.at(row, "asked_at"),
                encryption.text(FrontDoorColumns.CALLER, row),
                encryption.text(FrontDoorColumns.CALLER_PHONE, row),
                encryption.text(FrontDoorColumns.CALLER_ORGANISATION, row),
                new DistrictId(row.getObject("district_id", UUID.class)),
                encryption.text(FrontDoorColumns.SUITS, row));
    }
}
