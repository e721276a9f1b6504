package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.secondstep.web.Visitor;
import org.fanlight.agencies.AgencyKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The operator invites the first coordinator of an agency, and nobody else.
class FirstCoordinatorTest extends StaffWorld {

    private final String email = newAddress();

    @Test
    void theFirstCoordinatorIsInvitedAndInvitesTheOthers() throws UnsupportedEncodingException {
        var office = office(AgencyKind.SCHOOL);
        var operator = operator();
        assertThat(operator.page("/coordinators").select("main").text()).contains(nameOf(office));

        assertThat(appoints(operator, office.agency(), email)).hasStatus(HttpStatus.SEE_OTHER);
        new Visitor(browser).posts(linkTo(email), "password", PASSWORD);

        var coordinator = new Visitor(browser);
        coordinator.signsIn(email, PASSWORD);
        assertThat(invites(coordinator, newAddress(), Role.PROFESSIONAL)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(accounts.findByEmail(email).map(Account::roles))
                .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Role.AGENCY_COORDINATOR));
        assertThat(operator.page("/coordinators").select("main").text()).doesNotContain(nameOf(office));
    }

    @Test
    void anAgencyThatHasACoordinatorInvitesItself() {
        var office = office(AgencyKind.SCHOOL);
        coordinatorOf(office);

        assertThat(appoints(operator(), office.agency(), email))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The agency has a coordinator already");
        assertThat(letters(email)).isEmpty();
    }

    @Test
    void anAgencyThatNeverWasIsNotThereAndWhatIsMissingIsSaid() {
        assertThat(appoints(operator(), UUID.randomUUID(), email)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(operator().posts("/coordinators"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select an agency", "Enter their name", "Enter an e-mail address");
    }

    @Test
    void theOperatorSeesNobodysPeople() {
        assertThat(operator().opens("/our-people")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String nameOf(Office office) {
        return "Agency " + office.agency();
    }

    private static MvcTestResult appoints(Visitor operator, UUID agency, String email) {
        return operator.posts("/coordinators", "agency", agency.toString(), "name", "Gill Thorsby", "email", email);
    }

    private Visitor operator() {
        return signedIn(works(office(AgencyKind.COUNCIL), "Robin Tasker", Role.OPERATOR));
    }
}
