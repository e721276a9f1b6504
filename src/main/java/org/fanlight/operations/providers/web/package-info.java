/// The operator's pages about the providers through which agencies' people sign in.
@NullMarked
package org.fanlight.operations.providers.web;

import org.jspecify.annotations.NullMarked;
