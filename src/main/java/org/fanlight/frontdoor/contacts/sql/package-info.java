/// Contacts in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.contacts.sql;

import org.jspecify.annotations.NullMarked;
