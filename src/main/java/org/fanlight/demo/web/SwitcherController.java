package org.fanlight.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Open;
import org.fanlight.access.SignedInSessions;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.web.SwitcherPage.Somebody;
import org.fanlight.demo.web.Visitors.Visitor;
import org.fanlight.ui.Pages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Lets a visitor of the demonstration be somebody else without a password.
@Controller
@Profile("demo")
class SwitcherController {

    private final Visitors visitors = Visitors.to(Larkshire.county());
    private final Accounts accounts;
    private final SignedInSessions sessions;

    SwitcherController(Accounts accounts, SignedInSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/demo")
    @Open("demo only: a visitor chooses whom to be")
    ModelAndView choose() {
        var people = visitors.all().stream().map(SwitcherController::somebody).toList();
        return Pages.show("demo/web/switcher", new SwitcherPage(people));
    }

    @PostMapping("/demo/be/{account}")
    @Open("demo only: everybody here is invented")
    ModelAndView be(@PathVariable UUID account, HttpServletRequest request, HttpServletResponse response) {
        var chosen = visitors.all().stream()
                .filter(visitor -> visitor.worker().id().equals(account))
                .findFirst()
                .flatMap(visitor -> accounts.find(account))
                .filter(Account::isActive);
        chosen.ifPresent(somebody -> sessions.start(somebody, request, response));
        return Pages.goTo(chosen.isPresent() ? "/home" : "/demo");
    }

    private static Somebody somebody(Visitor visitor) {
        var worker = visitor.worker();
        return new Somebody(
                worker.name(),
                worker.role().words(),
                worker.unit().asTeam().name() + ", " + worker.unit().body().words(),
                visitor.does(),
                "/demo/be/" + worker.id());
    }
}
