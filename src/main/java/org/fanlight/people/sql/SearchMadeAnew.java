package org.fanlight.people.sql;

import java.util.List;
import java.util.UUID;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.People;
import org.fanlight.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes what people are searched by where a migration says so, before anything is served. A second node that starts
/// meanwhile takes its share.
@Component
class SearchMadeAnew implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SearchMadeAnew.class);
    private static final int AT_ONCE = 1_000;

    private final NamedParameterJdbcOperations batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final People people;
    private final PersonParameters parameters;
    private final AddressRows addresses;
    private final SearchRows searchRows;

    SearchMadeAnew(
            NamedParameterJdbcOperations batches,
            PlatformTransactionManager transactions,
            People people,
            Encryption encryption) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.transactions = new TransactionTemplate(transactions);
        this.people = people;
        this.parameters = new PersonParameters(encryption);
        this.addresses = new AddressRows(encryption);
        this.searchRows = new SearchRows(batches, encryption);
    }

    @Override
    public void afterSingletonsInstantiated() {
        long all = OnBehalf.call(() -> Standpoint.HOUSE, this::makeAll);
        if (all > 0) {
            LOG.info("Made the search for {} people anew", all);
        }
    }

    private long makeAll() {
        long all = 0;
        for (int some = makeSome(); some > 0; some = makeSome()) {
            all += some;
        }
        return all;
    }

    private int makeSome() {
        return transactions.execute(_ -> {
            UUID[] ids = jdbc.sql("""
                            delete from people.search_to_make
                            where person_id in (
                              select person_id
                              from people.search_to_make
                              order by person_id
                              limit :some
                              for update)
                            returning person_id
                            """)
                    .param("some", AT_ONCE)
                    .query(UUID.class)
                    .list()
                    .toArray(UUID[]::new);
            make(ids);
            return ids.length;
        });
    }

    private void make(UUID[] ids) {
        batches.batchUpdate("""
                update people.address
                set home_key = :home, place_key = :place, postcode_key = :postcodeKey
                where id = :id
                """, addressesOf(ids));
        searchRows.put(people.findAll(List.of(ids).stream().map(PersonId::new).toList()));
    }

    private SqlParameterSource[] addressesOf(UUID[] ids) {
        return jdbc.sql("""
                        select id, person_id, lines, postcode, no_fixed_abode
                        from people.address
                        where person_id = any (:ids)
                        """)
                .param("ids", ids)
                .query((row, _) ->
                        parameters.keyed(new MapSqlParameterSource("id", row.getLong("id")), addresses.address(row)))
                .list()
                .toArray(SqlParameterSource[]::new);
    }
}
