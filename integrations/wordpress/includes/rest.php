<?php
/**
 * A post's claims document at /wp-json/onrecord/v1/posts/<id>/claims.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route. It only reads.
 */
function onrecord_register_route() {
	register_rest_route(
		'onrecord/v1',
		'/posts/(?P<id>\d+)/claims',
		array(
			'methods'             => WP_REST_Server::READABLE,
			'callback'            => 'onrecord_answer',
			'permission_callback' => function ( $request ) {
				$post = get_post( (int) $request['id'] );
				// Who may not read it is not told whether it is there.
				return onrecord_may_read( $post ) ? true : new WP_Error( 'onrecord_no_claims', __( 'There are no claims of this post.', 'onrecord' ), array( 'status' => 404 ) );
			},
			'args'                => array(
				'id' => array(
					'description'       => __( 'The post’s id.', 'onrecord' ),
					'type'              => 'integer',
					'sanitize_callback' => 'absint',
				),
			),
		)
	);
}
add_action( 'rest_api_init', 'onrecord_register_route' );

/**
 * Answers with the document, or that it has not changed since it was asked for.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function onrecord_answer( $request ) {
	$post     = get_post( (int) $request['id'] );
	$document = get_post_meta( $post->ID, ONRECORD_META, true );
	if ( ! is_string( $document ) || '' === $document ) {
		return new WP_Error( 'onrecord_no_claims', __( 'There are no claims of this post.', 'onrecord' ), array( 'status' => 404 ) );
	}
	$tag      = '"' . md5( $document ) . '"';
	$known    = array_map( 'trim', explode( ',', str_replace( 'W/', '', (string) $request->get_header( 'if_none_match' ) ) ) );
	$response = new WP_REST_Response( json_decode( $document ) );
	if ( in_array( $tag, $known, true ) ) {
		$response->set_status( 304 );
	}
	$response->header( 'ETag', $tag );
	$response->header( 'Last-Modified', gmdate( 'D, d M Y H:i:s', (int) get_post_modified_time( 'U', true, $post ) ) . ' GMT' );
	$response->header( 'Cache-Control', onrecord_is_public( $post ) ? 'public, max-age=60' : 'private, no-store' );
	return $response;
}

/**
 * Sends the document as it is kept: encoded anew, its numbers might lose digits.
 *
 * @param bool             $served  Whether somebody else has answered.
 * @param WP_HTTP_Response $result  The answer.
 * @param WP_REST_Request  $request The request.
 * @return bool
 */
function onrecord_serve( $served, $result, $request ) {
	if ( $served || ! preg_match( '#^/onrecord/v1/posts/\d+/claims$#', $request->get_route() ) ) {
		return $served;
	}
	if ( 304 === $result->get_status() ) {
		return true;
	}
	if ( 200 !== $result->get_status() || 'HEAD' === $request->get_method() || isset( $_GET['_jsonp'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
		return $served;
	}
	// JSON, and sent as such.
	echo get_post_meta( (int) $request['id'], ONRECORD_META, true ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	return true;
}
add_filter( 'rest_pre_serve_request', 'onrecord_serve', 10, 3 );
