package org.fanlight.demo.web;

import java.util.List;
import org.fanlight.access.Role;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Unit;
import org.fanlight.demo.county.Worker;

/// Whom a visitor of the demonstration can be: one telling person for each role.
record Visitors(List<Visitor> all) {

    /// @param does in a sentence, what there is to see and do
    record Visitor(Worker worker, String does) {}

    static Visitors to(Larkshire county) {
        return new Visitors(List.of(
                visitor(county, Role.SOCIAL_WORKER, Unit.HUB_WEST, """
                        Takes calls, helps people think, decides for each child and rings back. Two calls of \
                        yesterday are waiting to be finished."""),
                visitor(county, Role.DUTY_MANAGER, Unit.HUB_WEST, """
                        Shares out the work, signs decisions, answers disagreements and says how the house \
                        works."""),
                visitor(county, Role.HEAD_OF_SERVICE, Unit.HUB_WEST, """
                        Answers referrers who disagree still after a manager has answered."""),
                visitor(county, Role.SAFEGUARDING_PARTNER, Unit.POLICE_DESK, """
                        Has the last word where a referrer and the service do not agree."""),
                visitor(county, Role.FRONT_DOOR_OFFICER, Unit.HUB_EAST, """
                        Picks up the phone, searches for everybody who is named and asks other agencies."""),
                visitor(county, Role.PARTNER_CHECKER, Unit.POLICE_DESK, """
                        Answers what the front door asks the police: current, historic or none found."""),
                visitor(county, Role.PROFESSIONAL, Unit.SCHOOLS, """
                        Leads on safeguarding in a school and follows what became of each contact."""),
                visitor(county, Role.SOCIAL_WORKER, Unit.EMERGENCY, """
                        Works at night and at weekends, and needs to understand a contact in two minutes."""),
                visitor(county, Role.OPERATOR, Unit.COUNCIL_SYSTEMS, """
                        Keeps the system running and sees no child's name."""),
                visitor(county, Role.INFORMATION_GOVERNANCE, Unit.COUNCIL_SYSTEMS, """
                        Sees who may see what and why, finds out who looked, and reviews restricted records that were \
                        opened in an emergency."""),
                visitor(county, Role.AGENCY_COORDINATOR, Unit.COUNCIL_SYSTEMS, """
                        Says who works for the council here and as what: invites, moves and lets go, and helps after \
                        a lost phone."""),
                visitor(county, Role.AGENCY_COORDINATOR, Unit.POLICE_DESK, """
                        Looks after the people of the police, and sees those of no other agency.""")));
    }

    private static Visitor visitor(Larkshire county, Role role, Unit unit, String does) {
        return new Visitor(county.workers(role, unit).getFirst(), does);
    }
}
