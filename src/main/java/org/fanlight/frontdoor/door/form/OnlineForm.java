package org.fanlight.frontdoor.door.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.ui.forms.Problems;

/// What somebody has told us so far, field by field, as they typed it.
public record OnlineForm(Map<String, String> fields) {

    private static final String CANNOT_PHONE = "cannot-phone";

    /// Who says this goes on with the form even where the phone comes first.
    public static final Map<String, String> SAYS_CANNOT_PHONE = Map.of(CANNOT_PHONE, OpeningFields.YES);

    public OnlineForm {
        fields = Map.copyOf(fields);
    }

    /// What a field holds; empty where nothing was typed.
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Who they said they are.
    public Optional<ReferrerKind> who() {
        return Arrays.stream(ReferrerKind.values())
                .filter(kind -> kind.name().equals(text(OpeningFields.WHO.name())))
                .findFirst();
    }

    /// In whose words to speak to them: the public's until they said who they are.
    public ReferrerKind kind() {
        return who().orElse(ReferrerKind.PUBLIC);
    }

    /// Whether they said that a child is in danger now.
    public boolean saysDanger() {
        return text(OpeningFields.DANGER.name()).equals(OpeningFields.YES);
    }

    /// Whether they have said if a child is in danger.
    public boolean saysWhetherDanger() {
        return !text(OpeningFields.DANGER.name()).isEmpty();
    }

    public boolean saysCannotPhone() {
        return text(CANNOT_PHONE).equals(OpeningFields.YES);
    }

    /// Whether they have said where it is, or that they are not sure.
    public boolean saysWhere() {
        return !text("district").isEmpty();
    }

    /// The district, where they know it.
    public Optional<DistrictId> district() {
        return saysWhere() && !text("district").equals(OpeningFields.NOT_SURE)
                ? Optional.of(new DistrictId(UUID.fromString(text("district"))))
                : Optional.empty();
    }

    /// The numbers of the people told of in a section; a number whose fields are all empty is nobody.
    public List<Integer> people(Section section) {
        return IntStream.rangeClosed(1, Section.MOST_PEOPLE)
                .filter(number -> fields.entrySet().stream()
                        .anyMatch(field -> field.getKey().startsWith(section.prefix(number))
                                && !field.getValue().isEmpty()))
                .boxed()
                .toList();
    }

    /// The number for one more person, while there is room.
    public Optional<Integer> nextPerson(Section section) {
        var taken = people(section);
        return IntStream.rangeClosed(1, Section.MOST_PEOPLE)
                .boxed()
                .filter(number -> !taken.contains(number))
                .findFirst();
    }

    /// What is wrong with the answers in one section.
    public Problems problems(Section section) {
        var kind = kind();
        if (section.each().isEmpty()) {
            return FormChecks.problems(section.fieldsFor(kind), kind, this);
        }
        return people(section).stream()
                .map(number -> FormChecks.problems(section.fieldsFor(kind, number), kind, this))
                .reduce(Problems.none(), Problems::and);
    }

    /// The sections that must be put right before the form can be sent: each with a problem, and the children if none.
    public List<Section> unfinished() {
        return Arrays.stream(Section.values())
                .filter(section -> problems(section).any()
                        || section == Section.CHILDREN && people(section).isEmpty())
                .toList();
    }

    /// Whether anything was answered in a section.
    public boolean hasBegun(Section section) {
        var kind = kind();
        return section.each().isPresent()
                ? !people(section).isEmpty()
                : section.fieldsFor(kind).stream()
                        .anyMatch(field -> !text(field.name()).isEmpty());
    }
}
