/** Targets that take things one by one: credentials, persons, cards. */
@NullMarked
package org.elmport.plugin.item;

import org.jspecify.annotations.NullMarked;
