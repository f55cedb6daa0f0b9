/** The model as a stream of events: between objects, XML, JSON-LD, rules and spools. */
@NullMarked
package org.elmport.node;

import org.jspecify.annotations.NullMarked;
