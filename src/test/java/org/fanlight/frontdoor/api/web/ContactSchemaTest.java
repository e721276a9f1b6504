package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fanlight.access.Scope;
import org.fanlight.access.problems.Fault;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.feedback.Progress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published description is the one truth: it takes what it should, and lists the codes that the code knows.
class ContactSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApiDescription description = new ApiDescription();
    private final ContactSchema schema = new ContactSchema(description);

    ContactSchemaTest() throws IOException {}

    @Test
    void aWholeBodyHasNoFaults() {
        assertThat(schema.faults(JSON.readTree(Bodies.whole()))).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(schema.faults(JSON.readTree("{}")))
                .extracting(Fault::detail)
                .contains("The field children is missing", "The field danger is missing");
    }

    @Test
    void noneOfTheDetailsRepeatsWhatWasSent() {
        var body = JSON.readTree(
                "{\"kind\": \"Zebedee\", \"zebedee\": 1, \"answers\": {\"Zebedee\": 1}, \"notes\": [\"Zebedee\"]}");

        assertThat(schema.faults(body))
                .hasSizeGreaterThan(4)
                .noneMatch(fault -> fault.detail().contains("ebedee"));
    }

    @Test
    void itsCodesAreTheCodesOfTheCode() {
        assertThat(codes("/components/schemas/ContactKind/enum")).isEqualTo(names(ContactKind.values()));
        assertThat(codes("/components/schemas/Question/enum")).isEqualTo(names(Question.values()));
        assertThat(codes("/components/schemas/Urgency/enum")).isEqualTo(names(Urgency.values()));
        assertThat(codes("/components/schemas/ContactStatus/properties/status/enum"))
                .isEqualTo(names(Progress.values()));
        assertThat(document()
                        .at("/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Scope.values()).map(Scope::code).toList());
    }

    @Test
    void itTellsHowLargeABodyMayBe() {
        assertThat(description.text()).contains("at most " + BodyBytes.MOST + " bytes");
    }

    private List<String> codes(String pointer) {
        return document().at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    private JsonNode document() {
        return JSON.readTree(description.text());
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
