package org.fanlight.frontdoor.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;

/// A contact with all that was written into it; every list is oldest first.
public record ContactFile(
        Contact contact,
        List<Written<String>> notes,
        List<Written<Answer>> answers,
        List<NamedPerson> people,
        List<Written<Concern>> concerns,
        List<Written<Rating>> ratings,
        List<Written<Allocated>> allocations) {

    public List<NamedPerson> children() {
        return peopleAs(Part.CHILD);
    }

    public List<NamedPerson> adults() {
        return peopleAs(Part.ADULT);
    }

    public Optional<NamedPerson> person(NamedPersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// The newest answer to a question.
    public Optional<Written<Answer>> answer(Question question) {
        return last(answers.stream()
                .filter(answer -> answer.what().question() == question)
                .toList());
    }

    /// The answers to a question that came after so many answers in all.
    public Stream<Written<Answer>> answersAfter(int seen, Question question) {
        return answers.stream().skip(seen).filter(answer -> answer.what().question() == question);
    }

    /// The rating that stands.
    public Optional<Written<Rating>> rating() {
        return last(ratings);
    }

    /// Who sees to it now.
    public Optional<Written<Allocated>> worker() {
        return last(allocations);
    }

    private List<NamedPerson> peopleAs(Part part) {
        return people.stream().filter(person -> person.as().part() == part).toList();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
