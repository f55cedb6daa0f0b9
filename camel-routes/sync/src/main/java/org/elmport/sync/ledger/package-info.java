/** What was published, when, from which record, and how it went: in H2 or PostgreSQL. */
@NullMarked
package org.elmport.sync.ledger;

import org.jspecify.annotations.NullMarked;
