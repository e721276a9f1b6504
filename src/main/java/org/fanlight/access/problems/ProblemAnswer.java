package org.fanlight.access.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/// A problem as it is sent.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemAnswer(URI type, String title, int status, String detail, URI instance, List<Fault> errors) {

    static ProblemAnswer of(Problem problem, URI instance) {
        var type = problem.type();
        return new ProblemAnswer(type.uri(), type.title(), type.status(), problem.detail(), instance, problem.faults());
    }
}
