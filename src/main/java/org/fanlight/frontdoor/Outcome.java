package org.fanlight.frontdoor;

/// What can be decided for a child.
public enum Outcome {
    ADVICE_GIVEN("No further action, advice given"),
    UNIVERSAL_SERVICES("Universal services"),
    EARLY_HELP("Early help"),
    ASSESSMENT("Child and family assessment (section 17)"),
    STRATEGY_DISCUSSION("Strategy discussion (section 47)"),
    OTHER_AUTHORITY("Passed to another authority"),
    OTHER_ROUTE("Another route, such as LADO, NRM or adult services");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// Whether the service, authority or route must be named.
    public boolean namesAService() {
        return switch (this) {
            case UNIVERSAL_SERVICES, OTHER_AUTHORITY, OTHER_ROUTE -> true;
            case ADVICE_GIVEN, EARLY_HELP, ASSESSMENT, STRATEGY_DISCUSSION -> false;
        };
    }
}
