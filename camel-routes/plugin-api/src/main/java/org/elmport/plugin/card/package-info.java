/** What registers of student cards tell anybody who has the number of a card. */
@NullMarked
package org.elmport.plugin.card;

import org.jspecify.annotations.NullMarked;
