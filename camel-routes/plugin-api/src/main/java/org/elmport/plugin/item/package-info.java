/** Things that are delivered one by one: credentials, persons, cards; how they are made, and the targets that take them. */
@NullMarked
package org.elmport.plugin.item;

import org.jspecify.annotations.NullMarked;
