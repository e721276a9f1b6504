/// How another system signs in to the API, and what stands before its requests.
@NullMarked
package org.fanlight.access.clients.web;

import org.jspecify.annotations.NullMarked;
