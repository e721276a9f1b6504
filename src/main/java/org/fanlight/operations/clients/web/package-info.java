/// The operator's pages about the systems that may use the API.
@NullMarked
package org.fanlight.operations.clients.web;

import org.jspecify.annotations.NullMarked;
