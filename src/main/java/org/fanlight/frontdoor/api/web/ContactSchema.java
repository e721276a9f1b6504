package org.fanlight.frontdoor.api.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.fanlight.access.problems.Fault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Checks a body against the schema that the API publishes.
@Component
class ContactSchema {

    private static final String DOCUMENT = "urn:fanlight:openapi";
    private static final String NEW_CONTACT = DOCUMENT + "#/components/schemas/NewContact";
    private static final int AT_MOST = 50;

    private final Schema schema;

    ContactSchema(ApiDescription description) {
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(DOCUMENT, description.text())))
                .getSchema(SchemaLocation.of(NEW_CONTACT));
    }

    /// What is wrong with a body, the first few dozen faults of it.
    List<Fault> faults(JsonNode body) {
        return schema.validate(body).stream()
                .limit(AT_MOST)
                .map(error -> new Fault(error.getInstanceLocation().toString(), words(error)))
                .toList();
    }

    private static String words(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "The field " + error.getProperty() + " is missing";
            case "additionalProperties" -> "There is a field that the schema does not know";
            case "propertyNames" -> "There is a name that the schema does not know";
            case "pattern" -> "This is empty where it must not be, or has characters that cannot be kept";
            default -> error.getMessage();
        };
    }
}
