package org.fanlight.demo.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.demo.families.OnRecord;
import org.fanlight.demo.rows.Row;
import org.fanlight.people.Person;
import org.fanlight.people.Recording;
import org.fanlight.people.Relationship;

/// A stretch of the past, ready to be put on record. What would happen after the first day is left out.
public final class Chapter {

    private final Instant end;
    private final List<Row> rows = new ArrayList<>();
    private final List<Recording<Person>> people = new ArrayList<>();
    private final List<Recording<Relationship>> relationships = new ArrayList<>();

    Chapter(Instant end) {
        this.end = end;
    }

    void add(Row row) {
        if (!row.happenedAt().isAfter(end)) {
            rows.add(row);
        }
    }

    void add(OnRecord family) {
        if (!family.at().isAfter(end)) {
            people.addAll(family.people());
            relationships.addAll(family.relationships());
        }
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Recording<Person>> people() {
        return people;
    }

    public List<Recording<Relationship>> relationships() {
        return relationships;
    }
}
