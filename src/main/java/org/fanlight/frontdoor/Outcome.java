package org.fanlight.frontdoor;

/// What can be decided for a child.
public enum Outcome {
    ADVICE_GIVEN("No further action, advice given", Route.NO_FURTHER_ACTION),
    UNIVERSAL_SERVICES("Universal services", Route.NAMED_SERVICE),
    EARLY_HELP("Early help", Route.HELP),
    ASSESSMENT("Child and family assessment (section 17)", Route.HELP),
    STRATEGY_DISCUSSION("Strategy discussion (section 47)", Route.HELP),
    OTHER_AUTHORITY("Passed to another authority", Route.NAMED_SERVICE),
    OTHER_ROUTE("Another route, such as LADO, NRM or adult services", Route.NAMED_SERVICE);

    private enum Route {
        NO_FURTHER_ACTION,
        NAMED_SERVICE,
        HELP
    }

    private final String words;
    private final Route route;

    Outcome(String words, Route route) {
        this.words = words;
        this.route = route;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// Whether the service, authority or route must be named.
    public boolean namesAService() {
        return route == Route.NAMED_SERVICE;
    }
}
