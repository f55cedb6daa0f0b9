/**
 * The European Learning Model: one immutable class per ELM class, for XML and JSON-LD alike. What each property is
 * called in RDF, JSON-LD and XML, and how often it may occur in which profile, is said once, by
 * {@link org.elmport.elm.declaration.ElmProperty}.
 */
@NullMarked
@XmlSchema(namespace = Namespaces.NEUTRAL, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
