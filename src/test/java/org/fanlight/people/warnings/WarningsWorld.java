package org.fanlight.people.warnings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.TeamId;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;
import org.fanlight.worktime.London;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Workers with accounts who read and write warning notes on invented people.
public final class WarningsWorld {

    private final MockMvcTester browser;
    private final Accounts accounts;
    private final People people;
    private final RecordContact record;

    public WarningsWorld(MockMvcTester browser, BeanFactory beans) {
        this.browser = browser;
        this.accounts = beans.getBean(Accounts.class);
        this.people = beans.getBean(People.class);
        this.record = beans.getBean(RecordContact.class);
    }

    /// Somebody with an account of their own in the hub.
    public Viewer newcomer(String name, Role role) {
        return newcomer(name, role, null);
    }

    public Viewer newcomer(String name, Role role, UUID agency) {
        var id = UUID.randomUUID();
        var team = agency == null ? Workers.TEAM : null;
        var account = new Account(id, email(id), name, "none", Set.of(role), agency, team);
        accounts.addAll(List.of(account));
        return account.viewer();
    }

    static String email(UUID account) {
        return account + "@council.example";
    }

    /// A child born on 3 February 2019.
    public PersonId person(String given, String family, Stay... stays) {
        var id = new PersonId(UUID.randomUUID());
        var born = new BirthDate.Known(LocalDate.of(2019, 2, 3));
        var particulars = Particulars.of(Names.of(given, family), born, Sex.F).livingAt(stays);
        people.add(new Recording<>(Person.first(id, particulars), Instant.now(), Actor.HOUSE));
        return id;
    }

    /// A contact that names one child whom nobody has searched for yet.
    ///
    /// @return its id
    public String contactNaming(String name, String birth, Viewer by) {
        var id = new ContactId(UUID.randomUUID());
        var child = NewPerson.unsearched(new PersonAsNamed(Part.CHILD, name, "", birth, ""));
        record.record(
                new NewContact(
                        id,
                        Instant.now(),
                        ContactKind.NEW_WORRY,
                        WayIn.PHONE,
                        Stories.NEIGHBOUR,
                        null,
                        new TeamId(Workers.TEAM),
                        null,
                        Stories.NOTES,
                        Map.of(),
                        List.of(child),
                        List.of(),
                        null),
                by.actor());
        return id.value().toString();
    }

    /// A family name that nobody else has, in letters.
    public static String surname() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ley"
                + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36)
                        .replaceAll("[^a-z]", "");
    }

    /// A form that says everything that every note has to say.
    public static Map<String, String> note(Viewer manager, String words, int days) {
        var review = London.dateOf(Instant.now()).plusDays(days);
        Map<String, String> form = new HashMap<>();
        form.put("words", words);
        form.put("told", "no");
        form.put("not-told", "It would put the children at risk");
        form.put("review-day", String.valueOf(review.getDayOfMonth()));
        form.put("review-month", String.valueOf(review.getMonthValue()));
        form.put("review-year", String.valueOf(review.getYear()));
        form.put("manager", manager.accountId().toString());
        form.put("_once", UUID.randomUUID().toString());
        return form;
    }

    public static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> other = new HashMap<>(form);
        other.put(field, value);
        return other;
    }

    public MvcTestResult gets(Viewer viewer, String url) {
        return browser.perform(as(viewer, get(url)));
    }

    public MvcTestResult sends(Viewer viewer, String url, Map<String, String> fields) {
        var form = post(url).with(csrf());
        fields.forEach(form::param);
        return browser.perform(as(viewer, form));
    }

    private static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }

    public static Document document(MvcTestResult result) {
        return Jsoup.parse(body(result));
    }

    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public static String text(MvcTestResult result) {
        return document(result).select("main").text();
    }
}
