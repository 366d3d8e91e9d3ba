/**
 * Which versions of the data format can be read (Swedish: <i>formatversioner</i>), and how a document of an older one
 * becomes one of ours before anybody binds it to types. Begin with {@link se.samservice.json.version.FormatVersion}; a new
 * major version adds one {@link se.samservice.json.version.Upgrade} to {@link se.samservice.json.version.Upgrades}. Not
 * exported.
 */
@NullMarked
package se.samservice.json.version;

import org.jspecify.annotations.NullMarked;
