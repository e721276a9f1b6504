package org.fanlight.access.problems;

/// Ends a request to the API with a problem; nothing of the request is kept.
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type().name(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
