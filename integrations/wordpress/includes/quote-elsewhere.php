<?php
/**
 * A claim of one post in another one, by its address: <post's address>#onrecord-<claim's id>, as the card's own link has it.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

const ONRECORD_URL = '#^(https?://[^\s\#]+)\#onrecord-([a-z][a-z0-9-]*)$#i';

/**
 * The HTML of a claim of another post; it takes its item from that post's document.
 *
 * @param int    $post_id The other post's id.
 * @param string $claim   The claim's id.
 * @return string Empty where there is none that everybody may see.
 */
function onrecord_elsewhere( $post_id, $claim ) {
	$post = $post_id ? get_post( $post_id ) : null;
	// A page is read by everybody, whoever writes it.
	if ( ! $post || ! onrecord_is_public( $post ) ) {
		return '';
	}
	$html = onrecord_html_of( $post->post_content, $claim );
	return '' === $html ? '' : onrecord_html_from( $html, onrecord_document_url( $post->ID ), $claim );
}

/**
 * The card behind an address, for WordPress's own way of showing what an address leads to.
 *
 * @param string[] $found What the pattern has found: the whole, the post's address, the claim's id.
 * @return string|false False lets WordPress look for somebody else who knows the address.
 */
function onrecord_embed( $found ) {
	$html = onrecord_elsewhere( url_to_postid( $found[1] ), $found[2] );
	if ( '' === $html ) {
		return false;
	}
	if ( is_feed() ) {
		return onrecord_without_data( $html );
	}
	onrecord_enqueue();
	return $html;
}

/**
 * Registers the address.
 */
function onrecord_register_embed() {
	wp_embed_register_handler( 'onrecord', ONRECORD_URL, 'onrecord_embed' );
}
add_action( 'init', 'onrecord_register_embed' );

/**
 * In the editor, WordPress would show its own teaser of the post: the claim is what was asked for. This runs after the
 * check of who may ask.
 *
 * @param mixed           $answer  The answer so far.
 * @param WP_REST_Request $request The request.
 * @param string          $route   Its route.
 * @return mixed
 */
function onrecord_preview_embed( $answer, $request, $route ) {
	if ( null !== $answer || '/oembed/1.0/proxy' !== $route || ! preg_match( ONRECORD_URL, (string) $request['url'], $found ) ) {
		return $answer;
	}
	$html = onrecord_elsewhere( url_to_postid( $found[1] ), $found[2] );
	if ( '' === $html ) {
		return $answer;
	}
	// In the editor's frame for it no script of ours runs: it shows the fallback with its look.
	return (object) array(
		'provider_name' => 'onrecord',
		'type'          => 'rich',
		'html'          => '<link rel="stylesheet" href="' . esc_url( onrecord_asset( 'style' ) ) . '">' . onrecord_without_data( $html ), // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet
	);
}
add_filter( 'rest_dispatch_request', 'onrecord_preview_embed', 10, 3 );
