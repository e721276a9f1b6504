package org.fanlight.frontdoor.door.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Answers in plain words what the door does not let through.
@ControllerAdvice
class DoorRefusals {

    private final Porches porches;

    DoorRefusals(Porches porches) {
        this.porches = porches;
    }

    @ExceptionHandler(TooManyPosts.class)
    ModelAndView wait(HttpServletRequest request) {
        return Pages.show("frontdoor/door/web/wait", WaitPage.of(request, porches.now()), HttpStatus.TOO_MANY_REQUESTS);
    }
}
