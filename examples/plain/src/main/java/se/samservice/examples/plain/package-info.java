/** The library without a framework. */
package se.samservice.examples.plain;
