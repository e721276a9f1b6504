package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.sql.LettersWritten;
import org.fanlight.worktime.MovableClock;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Agencies with their coordinators, letters that arrive, and a clock that stands still.
@FanlightTest
@Import(StaffWorld.TestClock.class)
@TestPropertySource(properties = "fanlight.second-step.of=nobody")
public abstract class StaffWorld {

    protected static final String PASSWORD = "a window above the door";
    protected static final String NEW_PASSWORD = "seven lapwings on plaster";

    private static final Pattern LINK = Pattern.compile("http\\S+?(/[a-z-]+(/[A-Za-z0-9_-]+)?)\\s");

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected PasswordEncoder passwords;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected TestDatabase database;

    @Autowired
    private Agencies agencies;

    /// An agency with one team.
    protected record Office(UUID agency, UUID team) {}

    protected Office office(AgencyKind kind) {
        var agency = new AgencyId(UUID.randomUUID());
        var team = new TeamId(UUID.randomUUID());
        agencies.addAgencies(List.of(new Agency(agency, "Agency " + agency.value(), kind)));
        agencies.addTeams(List.of(new Team(team, agency, "Desk", TeamKind.PARTNER)));
        return new Office(agency.value(), team.value());
    }

    protected Account works(Office office, String name, Role... roles) {
        var id = UUID.randomUUID();
        var account = new Account(
                id,
                id + "@agency.example",
                name,
                passwords.encode(PASSWORD),
                Set.of(roles),
                office.agency(),
                office.team());
        accounts.addAll(List.of(account));
        return account;
    }

    /// A browser in which somebody is signed in.
    protected Visitor signedIn(Account account) {
        var visitor = new Visitor(browser);
        assertThat(visitor.signsIn(account.email(), PASSWORD)).hasRedirectedUrl("/home");
        return visitor;
    }

    protected Visitor coordinatorOf(Office office) {
        return signedIn(works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR));
    }

    protected static MvcTestResult invites(Visitor coordinator, String email, Role role) {
        return coordinator.posts("/our-people/new", "name", "Jo Fell", "email", email, "roles", role.name());
    }

    protected static String newAddress() {
        return "jo." + UUID.randomUUID() + "@agency.example";
    }

    /// Where the newest letter to an address leads.
    protected String linkTo(String email) {
        var link = LINK.matcher(to(email).getLast().body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /// What letters were written to an address, oldest first.
    protected List<String> letters(String email) {
        return to(email).stream().map(LettersWritten.Letter::notice).toList();
    }

    private List<LettersWritten.Letter> to(String email) {
        return LettersWritten.in(database).stream()
                .filter(letter -> letter.address().equals(email))
                .toList();
    }

    /// What was put on record about an account, oldest first.
    protected List<String> deeds(UUID account) {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :id order by id")
                .param("id", account)
                .query(String.class)
                .list();
    }

    protected static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Visitor.page(answer);
    }

    /// Named so that worlds which scan for beans pass it over.
    @TestConfiguration
    static class TestClock {

        @Bean
        @Primary
        MovableClock stoppedClock() {
            return MovableClock.at("2026-01-05 09:00");
        }
    }
}
