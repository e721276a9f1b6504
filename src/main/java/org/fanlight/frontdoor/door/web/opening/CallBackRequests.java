package org.fanlight.frontdoor.door.web.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.AskForCallBack;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBackId;
import org.fanlight.frontdoor.door.CallBacks;
import org.fanlight.frontdoor.door.NewCallBack;
import org.fanlight.frontdoor.door.form.CallBackFields;
import org.fanlight.frontdoor.door.form.FormChecks;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.OpeningWords;
import org.fanlight.frontdoor.door.web.Visits;
import org.fanlight.ui.forms.Problems;
import org.fanlight.worktime.Clocks;
import org.springframework.stereotype.Component;

/// Takes a request to be rung back, and remembers it for the browser that sent it.
@Component
class CallBackRequests {

    private static final String ASKED = "call-back";

    private final AskForCallBack askForCallBack;
    private final CallBacks callBacks;
    private final Visits visits;
    private final Clocks clocks;

    CallBackRequests(AskForCallBack askForCallBack, CallBacks callBacks, Visits visits, Clocks clocks) {
        this.askForCallBack = askForCallBack;
        this.callBacks = callBacks;
        this.visits = visits;
        this.clocks = clocks;
    }

    /// @return what is wrong with it; nothing where the request was taken
    Problems take(Map<String, String> typed, String key, HttpServletRequest request, HttpServletResponse response) {
        var district = visits.form(request).district();
        var problems = FormChecks.problems(CallBackFields.ALL, ReferrerKind.PROFESSIONAL, new OnlineForm(typed))
                .andIf(
                        district.isEmpty(),
                        CallBackFields.NAME.name(),
                        "We no longer know which area it is. Answer the first questions in another window, then send this");
        if (problems.isEmpty() && district.isPresent()) {
            var id = askForCallBack.ask(
                    callBack(typed, district.get()), id(key).orElseGet(UUID::randomUUID), Actor.PUBLIC);
            visits.keep(Map.of(ASKED, id.value().toString()), request, response);
        }
        return problems;
    }

    /// By when we ring whoever asked from this browser, in words.
    Optional<String> due(HttpServletRequest request) {
        return id(visits.form(request).text(ASKED))
                .map(CallBackId::new)
                .flatMap(callBacks::find)
                .map(this::due);
    }

    private String due(CallBack callBack) {
        return OpeningWords.moment(callBack.due(clocks).at());
    }

    private static NewCallBack callBack(Map<String, String> typed, DistrictId district) {
        var form = new OnlineForm(typed);
        return new NewCallBack(
                form.text(CallBackFields.NAME.name()),
                form.text(CallBackFields.PHONE_NUMBER.name()),
                form.text(CallBackFields.ORGANISATION.name()),
                district,
                form.text(CallBackFields.SUITS.name()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
