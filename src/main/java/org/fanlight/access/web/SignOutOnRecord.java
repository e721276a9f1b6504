package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Puts a sign-out on record.
@Component
class SignOutOnRecord implements LogoutHandler {

    private final AuditTrail trail;
    private final TransactionOperations transactions;

    SignOutOnRecord(AuditTrail trail, TransactionOperations transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            transactions.executeWithoutResult(_ -> trail.enter(
                    new Act(viewer.actor(), AccessDeed.SIGNED_OUT, new Subject("account", viewer.accountId()))));
        }
    }
}
