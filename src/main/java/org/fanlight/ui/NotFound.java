package org.fanlight.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is nothing at this address, or nothing that the viewer may know of: the page not found answers.
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {}
