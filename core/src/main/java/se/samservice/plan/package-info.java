/**
 * What is decided and promised (Swedish: <i>projekt, serviceplan, halvårssummering</i>). Begin with
 * {@link se.samservice.plan.ServicePlan} or {@link se.samservice.plan.Project}.
 */
@NullMarked
package se.samservice.plan;

import org.jspecify.annotations.NullMarked;
