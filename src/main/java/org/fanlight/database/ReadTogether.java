package org.fanlight.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;

/// Several queries about the same thing in one round trip to the database.
///
/// Each query has one place for a value, `?`, and all are given the same one.
public final class ReadTogether {

    private final Object about;
    private final List<Answer<?>> answers = new ArrayList<>();

    /// @param about what every query is given: an id, or an array of ids
    public ReadTogether(Object about) {
        this.about = about;
    }

    /// What one of the queries found; empty until all were read.
    public static final class Answer<T> {

        private final String query;
        private final RowMapper<T> mapper;
        private final List<T> rows = new ArrayList<>();

        private Answer(String query, RowMapper<T> mapper) {
            this.query = query;
            this.mapper = mapper;
        }

        public List<T> rows() {
            return List.copyOf(rows);
        }

        public Optional<T> first() {
            return rows.stream().findFirst();
        }

        private void take(PreparedStatement statement) throws SQLException {
            try (var found = statement.getResultSet()) {
                for (int index = 0; found.next(); index++) {
                    rows.add(mapper.mapRow(found, index));
                }
            }
        }
    }

    /// Adds a query.
    public <T> Answer<T> ask(String query, RowMapper<T> mapper) {
        var answer = new Answer<>(query, mapper);
        answers.add(answer);
        return answer;
    }

    /// Asks all of them, in the transaction at hand where there is one.
    public void read(JdbcOperations jdbc) {
        var all =
                String.join(";\n", answers.stream().map(answer -> answer.query).toList());
        jdbc.execute(all, (PreparedStatementCallback<Boolean>) statement -> {
            for (int place = 1; place <= answers.size(); place++) {
                statement.setObject(place, about);
            }
            statement.execute();
            for (var answer : answers) {
                answer.take(statement);
                statement.getMoreResults();
            }
            return true;
        });
    }
}
