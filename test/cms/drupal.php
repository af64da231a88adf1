<?php
// Drupal's own filter_html, of the core in $argv[1], as the text format in $argv[2] sets it: a JSON list of texts in, of
// what is left of each out. What $argv[3] holds is allowed besides.
spl_autoload_register(
	function ( $name ) use ( $argv ) {
		$places = array(
			'Drupal\\filter\\'       => "$argv[1]/modules/filter/src/",
			'Drupal\\Core\\'         => "$argv[1]/lib/Drupal/Core/",
			'Drupal\\Component\\'    => "$argv[1]/lib/Drupal/Component/",
			'Masterminds\\HTML5\\'   => '/usr/share/php/Masterminds/HTML5/',
			'Masterminds\\HTML5'     => '/usr/share/php/Masterminds/HTML5',
		);
		foreach ( $places as $prefix => $folder ) {
			if ( 0 === strpos( $name, $prefix ) ) {
				$file = $folder . str_replace( '\\', '/', substr( $name, strlen( $prefix ) ) ) . '.php';
				if ( is_file( $file ) ) {
					require $file;
				}
				return;
			}
		}
	}
);

preg_match( "/^ +allowed_html: '(.*)'$/m", file_get_contents( $argv[2] ), $found );
$filter = new Drupal\filter\Plugin\Filter\FilterHtml(
	array( 'settings' => array( 'allowed_html' => "$found[1] $argv[3]", 'filter_html_nofollow' => false ) ),
	'filter_html',
	array( 'provider' => 'filter' )
);
$left = array();
foreach ( json_decode( stream_get_contents( STDIN ) ) as $text ) {
	$left[] = $filter->process( $text, 'en' )->getProcessedText();
}
echo json_encode( $left );
