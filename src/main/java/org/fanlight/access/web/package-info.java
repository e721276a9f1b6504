/// Sign-in pages, the guard in front of every route, and who is signed in.
@NullMarked
package org.fanlight.access.web;

import org.jspecify.annotations.NullMarked;
