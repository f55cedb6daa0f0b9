package org.elmport.elm;

/** What an opportunity or an entitlement may point at: an achievement specification, or a reference to a qualification. */
public sealed interface AnySpecification extends Entity permits AchievementSpecification, AnyQualification {}
