<?php
/**
 * What authors and contributors, who may not write any HTML, may write of an embed.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tags of the cards.
 *
 * @return string[]
 */
function onrecord_card_tags() {
	return array( 'fact-card', 'quote-block', 'stat-bar', 'equipment-compare' );
}

/**
 * Lets the parts of an embed through in posts, never in comments: those have a context of their own.
 *
 * @param array<string, array<string, mixed>|bool> $allowed What is allowed so far.
 * @param string|array                             $context For which kind of text.
 * @return array<string, array<string, mixed>|bool>
 */
function onrecord_allow( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$everywhere = array(
		'class'  => true,
		'id'     => true,
		'lang'   => true,
		'dir'    => true,
		'data-*' => true,
	);
	$elements   = array(
		'bdi'  => array(),
		'time' => array( 'datetime' => true ),
		'data' => array( 'value' => true ),
		'img'  => array(
			'srcset'         => true,
			'sizes'          => true,
			'decoding'       => true,
			'referrerpolicy' => true,
		),
		'div'  => array(
			'role'       => true,
			'aria-label' => true,
			'tabindex'   => true,
		),
	);
	foreach ( array_merge( onrecord_card_tags(), array( 'article-claims' ) ) as $tag ) {
		$elements[ $tag ] = array(
			'claim' => true,
			'src'   => true,
		);
	}
	foreach ( $elements as $element => $attributes ) {
		$so_far              = isset( $allowed[ $element ] ) && is_array( $allowed[ $element ] ) ? $allowed[ $element ] : array();
		$allowed[ $element ] = array_merge( $so_far, $everywhere, $attributes );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'onrecord_allow', 10, 2 );
